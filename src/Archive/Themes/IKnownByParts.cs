namespace Archive.Themes;

/// <summary>A value of a model that says what it is made of, so that for a page that is as it was it need not be made.</summary>
internal interface IKnownByParts
{
    /// <summary>All that decides what a template sees of it, though nothing that would have to be fetched.</summary>
    void AddTo(ModelBytes bytes);
}
