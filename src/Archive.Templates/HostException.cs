namespace Archive.Templates;

/// <summary>What a host's function, member or text throws where the author of the template did something wrong: it ends the page with an error at the place.</summary>
public sealed class HostException(string message) : Exception(message);
