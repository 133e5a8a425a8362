using Archive.Templates.Functions;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary><c>target.name</c>: read, and assigned to. A host value must have the member; anything else gives null for what it has not.</summary>
internal static class MemberAccess
{
    public static object? Read(Renderer renderer, Member member)
    {
        if (member.Target is Member)
        {
            Budget.GuardStack(member.Span);
        }

        var target = renderer.Evaluator.Evaluate(member.Target);
        if (target is IHostObject host)
        {
            return ReadHost(member, host);
        }

        switch (target)
        {
            case null when member.IsOptional:
                return null;
            case null:
                throw OfNull(member.NameSpan, renderer.Evaluator.Written(member));
            case bool or int or long or double or float or decimal:
                throw OfPrimitive(member, renderer.Form.Of(target), ValueKind.Of(target));
            case FunctionGroup group:
                return ReadGroup(renderer, member, group);
            default:
                return Members.TryGet(target, member.Name, out var value) ? value : null;
        }
    }

    public static void Assign(Renderer renderer, Member member, object? value)
    {
        var target = renderer.Evaluator.Evaluate(member.Target);
        if (target is null)
        {
            throw new RenderError(member.NameSpan, $"Object `{renderer.Evaluator.Written(member.Target)}` is null. Cannot access member: {renderer.Evaluator.Written(member)}");
        }

        if (target is FunctionGroup { Name: "date" } && member.Name == "format")
        {
            renderer.Form.DateFormat = renderer.Form.Of(value);
            return;
        }

        if (!Members.TrySet(target, member.Name, value))
        {
            throw new RenderError(member.NameSpan, $"Cannot set a value for the readonly member: {renderer.Evaluator.Written(member)}");
        }
    }

    public static RenderError OfNull(SourceSpan name, string written) => new(name, $"Cannot get the member {written} for a null object.");

    private static object? ReadGroup(Renderer renderer, Member member, FunctionGroup group) => group.Name == "date" && member.Name == "format"
        ? renderer.Form.DateFormat
        : group.Find(member.Name) ?? (renderer.Scopes.IsStrict ? throw NoFunction(member, group) : null);

    private static object? ReadHost(Member member, IHostObject host)
    {
        var type = host.HostType;
        var found = member.LastMet;
        if (found is null || !ReferenceEquals(found.Type, type))
        {
            found = type.Find(member.Name) ?? throw NoMember(member, type);
            member.LastMet = found;
        }

        return found.Get(host);
    }

    private static RenderError OfPrimitive(Member member, string text, string kind) =>
        new(member.Span, $"Cannot get or set a member on the primitive `{text}/{kind}` when accessing member: {member.Name}");

    private static RenderError NoMember(Member member, HostType type) =>
        new(member.NameSpan, $"`{type.Name}` has no member `{member.Name}`.{Nearest.To(member.Name, type.Members.Select(known => known.Name))}");

    private static RenderError NoFunction(Member member, FunctionGroup group) =>
        new(member.NameSpan, $"`{group.Name}` has no function `{member.Name}`.{Nearest.To(member.Name, group.Members.Select(known => known.Key))}");
}
