using Archive.Problems;

namespace Archive.Markup;

/// <summary>What an author says of a block's counterpart in the other language, on the line before: <c>&lt;!-- =3 --&gt;</c>.</summary>
/// <param name="Number">The same stands before the counterpart; null for <c>=-</c>, where there is none.</param>
internal sealed record PairMark(int? Number, Location At);
