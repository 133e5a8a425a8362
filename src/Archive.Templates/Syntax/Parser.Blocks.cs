using System.Runtime.CompilerServices;

namespace Archive.Templates.Syntax;

/// <summary>Blocks: statements up to the word that ends them.</summary>
internal sealed partial class Parser
{
    /// <summary>What a block belongs to, as far as it decides where the block may end.</summary>
    private enum BlockKind
    {
        Page,
        Plain,
        BeforeElse,
        CaseHead,
        WhenBody,
        Anonymous,
    }

    /// <summary>The word that ended a block, or that none did.</summary>
    private enum BlockEnd
    {
        End,
        Else,
        When,
        Missing,
    }

    private Block ParsePage()
    {
        var statements = new List<Statement>();
        while (ParseStatements(statements, BlockKind.Page) != BlockEnd.Missing)
        {
            Report(Construct.Page, Previous.Span.After, "Found <end> statement without a corresponding beginning of a block");
        }

        return new Block([.. statements], new SourceSpan(0, _source.Text.Length));
    }

    private Block ParseBlock(Construct owner, BlockKind kind = BlockKind.Plain) => ParseBlock(owner, kind, out _);

    private Block ParseBlock(Construct owner, BlockKind kind, out BlockEnd end)
    {
        var start = Current.Span.Start;
        var statements = new List<Statement>();
        end = BlockEnd.Missing;
        if (++_blockDepth <= DeepestBlock && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            end = ParseStatements(statements, kind);
        }
        else if (!_isLost)
        {
            Lost<Block>(Current.Span, "Blocks are nested too deeply.");
        }

        _blockDepth--;
        if (end == BlockEnd.Missing)
        {
            Report(owner, Previous.Span, "The <end> statement was not found");
        }

        return new Block([.. statements], From(start));
    }

    private BlockEnd ParseStatements(List<Statement> statements, BlockKind kind)
    {
        while (!_isLost && Current.Kind != TokenKind.EndOfFile)
        {
            if (ParseBlockEnd(kind) is { } end)
            {
                return end;
            }

            if (ParseInBlock(kind) is { } statement)
            {
                statements.Add(statement);
            }
        }

        return BlockEnd.Missing;
    }

    private BlockEnd? ParseBlockEnd(BlockKind kind)
    {
        if (IsWord("end"))
        {
            return ParseEnd(kind);
        }

        if (IsWord("when") && kind is BlockKind.CaseHead or BlockKind.WhenBody)
        {
            return BlockEnd.When;
        }

        if (!IsWord("else"))
        {
            return null;
        }

        if (kind is BlockKind.BeforeElse or BlockKind.WhenBody)
        {
            return BlockEnd.Else;
        }

        Report(Current.Span, "A else condition must be preceded by another if/else/when condition or a for loop.");
        return kind == BlockKind.CaseHead ? BlockEnd.Else : null;
    }

    private BlockEnd ParseEnd(BlockKind kind)
    {
        Next();
        if (kind != BlockKind.Anonymous)
        {
            ExpectEndOfStatement();
        }

        return BlockEnd.End;
    }

    private Statement? ParseInBlock(BlockKind kind)
    {
        switch (Current.Kind)
        {
            case TokenKind.Text:
                return ParseText(kind);
            case TokenKind.Enter:
                _indent = (string?)Next().Value;
                return null;
            case TokenKind.Exit or TokenKind.NewLine or TokenKind.Semicolon:
                Next();
                return null;
        }

        if (kind == BlockKind.CaseHead)
        {
            Report(Current.Span, $"Unexpected statement/expression `{Written(Current)}` in the body of a `case` statement. Only `when`/`else` are expected.");
        }

        return ParseStatement();
    }

    private Text? ParseText(BlockKind kind)
    {
        var text = Next();
        var written = _source.Slice(text.Span);
        if (kind != BlockKind.CaseHead)
        {
            return new Text(new LiteralText(written), text.Span);
        }

        if (!string.IsNullOrWhiteSpace(written))
        {
            Report(text.Span, "Unexpected text in the body of a `case` statement. Only `when`/`else` are expected.");
        }

        return null;
    }
}
