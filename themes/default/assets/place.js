// Keeps the reader at the paragraph on the way to the other language: its page has the same address there.
for (const kind of ["click", "auxclick"]) {
  addEventListener(kind, event => {
    const link = event.target.closest?.(".switch a, a.place");
    if (link) {
      link.hash = place();
    }
  }, true);
}

// That of the paragraph asked for, while it is to be seen; else of the first one to be seen, unless the text begins with it.
function place() {
  const isSeen = block => block.getBoundingClientRect().bottom > 0 && block.getBoundingClientRect().top < innerHeight;
  const asked = document.querySelector(".body :target");
  if (asked && isSeen(asked)) {
    return asked.id;
  }

  const blocks = [...document.querySelectorAll(".body :is([id^='p-'], [id^='h-']):not(span)")].filter(block => block.getClientRects().length > 0);
  const seen = blocks.findIndex(isSeen);
  return seen > 0 ? blocks[seen].id : "";
}
