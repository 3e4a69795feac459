namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// A type said by name, before the schema is built: a name and up to 15 wrappings. Cheap to make in code
/// (<c>TypeRef.Of("City").NonNull().List().NonNull()</c>) or from text (<c>"[City!]!"</c>, by implicit conversion).
/// </summary>
public readonly struct TypeRef : IEquatable<TypeRef>
{
    /// <summary>The most wrappings a reference can have.</summary>
    public const int MaxWrappings = 15;

    private const uint ListMark = 1;
    private const uint NonNullMark = 2;

    // Two bits per wrapping, the outermost in the lowest bits.
    private readonly uint _wrappings;

    private TypeRef(string name, uint wrappings)
    {
        Name = name;
        _wrappings = wrappings;
    }

    /// <summary>The name of the type inside all wrappings.</summary>
    public string Name { get; }

    /// <summary>True when the outermost wrapping is non-null.</summary>
    public bool IsNonNull => (_wrappings & 3) == NonNullMark;

    /// <summary>A reference to the type with this name.</summary>
    public static TypeRef Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new TypeRef(name, 0);
    }

    /// <summary>A reference from text such as <c>[City!]!</c>, without spaces.</summary>
    /// <exception cref="FormatException">The brackets do not match, <c>!</c> is doubled, or there are more than 15 wrappings.</exception>
    public static TypeRef Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int start = 0;
        int end = text.Length;
        int count = 0;
        uint wrappings = 0;
        bool lastWasNonNull = false;
        while (end > start)
        {
            uint mark;
            if (text[end - 1] == '!' && !lastWasNonNull)
            {
                end--;
                mark = NonNullMark;
            }
            else if (text[start] == '[' && text[end - 1] == ']')
            {
                start++;
                end--;
                mark = ListMark;
            }
            else
            {
                break;
            }

            lastWasNonNull = mark == NonNullMark;
            wrappings |= mark << (2 * count);
            if (++count > MaxWrappings)
            {
                throw new FormatException($"The type reference '{text}' has more than {MaxWrappings} wrappings.");
            }
        }

        string name = count == 0 ? text : text[start..end];
        return name.Length == 0 || name.AsSpan().IndexOfAny("[]!") >= 0
            ? throw new FormatException($"'{text}' is not a type reference such as '[City!]!'.")
            : new TypeRef(name, wrappings);
    }

    /// <summary>Reads the text as <see cref="Parse"/> does.</summary>
    public static implicit operator TypeRef(string text) => Parse(text);

    /// <summary>The same as the conversion from text, for languages without it.</summary>
    public static TypeRef ToTypeRef(string text) => Parse(text);

    /// <summary>The list of this type.</summary>
    /// <exception cref="InvalidOperationException">There would be more than 15 wrappings.</exception>
    public TypeRef List() => Wrap(ListMark);

    /// <summary>This type without null; itself when already non-null.</summary>
    /// <exception cref="InvalidOperationException">There would be more than 15 wrappings.</exception>
    public TypeRef NonNull() => IsNonNull ? this : Wrap(NonNullMark);

    /// <summary>The wrappings of this reference around the named type found for it.</summary>
    internal GraphQLType Wrap(NamedType named) => Wrap(named, _wrappings);

    private static GraphQLType Wrap(GraphQLType inner, uint wrappings)
    {
        if (wrappings == 0)
        {
            return inner;
        }

        GraphQLType wrapped = Wrap(inner, wrappings >> 2);
        return (wrappings & 3) == ListMark ? wrapped.AsList() : wrapped.AsNonNull();
    }

    private TypeRef Wrap(uint mark) => _wrappings >> (2 * (MaxWrappings - 1)) != 0
        ? throw new InvalidOperationException($"The type reference '{this}' cannot have more than {MaxWrappings} wrappings.")
        : new TypeRef(Name, (_wrappings << 2) | mark);

    /// <summary>The reference as text, such as <c>[City!]!</c>.</summary>
    public override string ToString()
    {
        string text = Name;
        for (int shift = 2 * MaxWrappings; shift >= 0; shift -= 2)
        {
            text = ((_wrappings >> shift) & 3) switch
            {
                ListMark => $"[{text}]",
                NonNullMark => text + "!",
                _ => text,
            };
        }

        return text;
    }

    /// <inheritdoc/>
    public bool Equals(TypeRef other) => _wrappings == other._wrappings && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TypeRef other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, _wrappings);

    /// <summary>Same name and same wrappings.</summary>
    public static bool operator ==(TypeRef left, TypeRef right) => left.Equals(right);

    /// <summary>Another name or other wrappings.</summary>
    public static bool operator !=(TypeRef left, TypeRef right) => !left.Equals(right);
}
