// Remembers which languages the reader wants to see, and which comes first.
try {
  for (const choice of document.querySelectorAll(".views input[type=radio]")) {
    const key = `parallel-${choice.name}`;
    choice.checked = localStorage.getItem(key) === choice.value && !location.hash || choice.checked;
    choice.addEventListener("change", () => localStorage.setItem(key, choice.value));
  }
} catch {
  // A browser that keeps nothing forgets this too.
}
