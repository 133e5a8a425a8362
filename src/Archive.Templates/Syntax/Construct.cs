namespace Archive.Templates.Syntax;

/// <summary>What messages call a part of the language, and how it is written.</summary>
internal sealed record Construct(string Name, string Form)
{
    public static readonly Construct Page = new("page", "...");
    public static readonly Construct If = new("if statement", "if <expression> ... end|else|else if");
    public static readonly Construct Else = new("else statement", "else | else if <expression> ... end|else|else if");
    public static readonly Construct Case = new("case statement", "case <expression> ... end|when|else");
    public static readonly Construct When = new("when statement", "when <expression> ... end|when|else");
    public static readonly Construct For = new("for statement", "for <variable> in <expression> ... end");
    public static readonly Construct TableRow = new("tablerow statement", "tablerow <variable> in <expression> ... end");
    public static readonly Construct While = new("while statement", "while <expression> ... end");
    public static readonly Construct Capture = new("capture statement", "capture <variable> ... end");
    public static readonly Construct With = new("with statement", "with <variable> ... end");
    public static readonly Construct Wrap = new("wrap statement", "wrap <function_call> ... end");
    public static readonly Construct Function = new("function statement", "func <variable> ... end");
    public static readonly Construct AnonymousFunction = new("anonymous function", "do ... end");
    public static readonly Construct Import = new("import statement", "import <expression>");
    public static readonly Construct ReadOnly = new("readonly statement", "readonly <variable>");

    public static readonly Construct Binary = new("binary expression", "<expression> operator <expression>");
    public static readonly Construct Unary = new("unary expression", "<operator> <expression>");
    public static readonly Construct Increment = new("increment/decrement expression", "<operator> <expression> or <expression> <operator>");
    public static readonly Construct Pipe = new("pipe expression", "<expression> | <expression>");
    public static readonly Construct Assignment = new("assign expression", "<target_expression> = <value_expression>");
    public static readonly Construct Conditional = new("conditional expression", "<condition> ? <then_value> : <else_value>");
    public static readonly Construct Nested = new("nested expression", "(<expression>)");
    public static readonly Construct Array = new("array initializer", "[item1, item2,...]");
    public static readonly Construct Object = new("object initializer expression", "{ member1: <expression>, member2: ... }");
    public static readonly Construct IndexerExpression = new("indexer expression", "<expression>[<index_expression>]");
    public static readonly Construct Member = new("member expression", "<expression>.<variable_name>");
    public static readonly Construct NamedArgument = new("named argument", "<argument_name>: <expression>");
    public static readonly Construct Call = new("function call expression", "<target_expression> <arguemnt[0]> ... <arguement[n]>");
    public static readonly Construct Interpolation = new("interpolated string expression", "$\"string{<expression>}string\"");
    public static readonly Construct Variable = new("variable", "<variable_name>");
    public static readonly Construct Literal = new("literal", "<value>");

    /// <summary>What messages call an expression that stands where another kind was expected.</summary>
    public static Construct Of(Expression expression) => expression switch
    {
        Syntax.Nested => Nested,
        Syntax.Binary => Binary,
        Syntax.Unary => Unary,
        Syntax.Pipe => Pipe,
        Syntax.Conditional => Conditional,
        ArrayLiteral => Array,
        ObjectLiteral => Object,
        Indexer => IndexerExpression,
        Syntax.Member => Member,
        Syntax.Call => Call,
        Syntax.AnonymousFunction => AnonymousFunction,
        Syntax.Literal => Literal,
        _ => Variable,
    };
}
