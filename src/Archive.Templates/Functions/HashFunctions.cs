using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Templates.Functions;

/// <summary>The functions of <c>string</c> that make other bytes of a text's UTF-8: checksums and Base64.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The language has the function; nothing here is protected by it.")]
[SuppressMessage("Security", "CA5351", Justification = "The language has the function; nothing here is protected by it.")]
internal static class HashFunctions
{
    /// <summary>The text that Base64 stands for.</summary>
    /// <example>{{ "aGVsbG8=" | string.base64_decode }} → hello</example>
    public static object Base64Decode(BuiltinCall call)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0)));
        }
        catch (FormatException)
        {
            throw call.Error("The text is not Base64.");
        }
    }

    /// <summary>The text in Base64.</summary>
    /// <example>{{ "hello" | string.base64_encode }} → aGVsbG8=</example>
    public static object Base64Encode(BuiltinCall call) => call.Charged(Convert.ToBase64String(Bytes(call, 0)));

    /// <summary>The SHA-1 code of the text under a secret key.</summary>
    /// <example>{{ "test" | string.hmac_sha1 "secret" }} → 1aa349585ed7ecbd3b9c486a30067e395ca4b356</example>
    public static object HmacSha1(BuiltinCall call) => Hexadecimal(HMACSHA1.HashData(Bytes(call, 1), Bytes(call, 0)));

    /// <summary>The SHA-256 code of the text under a secret key.</summary>
    /// <example>{{ "test" | string.hmac_sha256 "secret" }} → 0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914</example>
    public static object HmacSha256(BuiltinCall call) => Hexadecimal(HMACSHA256.HashData(Bytes(call, 1), Bytes(call, 0)));

    /// <summary>The SHA-512 code of the text under a secret key.</summary>
    /// <example>{{ "test" | string.hmac_sha512 "secret" | string.slice 0 16 }} → f8a4f0a209167bc1</example>
    public static object HmacSha512(BuiltinCall call) => Hexadecimal(HMACSHA512.HashData(Bytes(call, 1), Bytes(call, 0)));

    /// <summary>The MD5 checksum of the text.</summary>
    /// <example>{{ "test" | string.md5 }} → 098f6bcd4621d373cade4e832627b4f6</example>
    public static object Md5(BuiltinCall call) => Hexadecimal(MD5.HashData(Bytes(call, 0)));

    /// <summary>The SHA-1 checksum of the text.</summary>
    /// <example>{{ "test" | string.sha1 }} → a94a8fe5ccb19ba61c4c0873d391e987982fbbd3</example>
    public static object Sha1(BuiltinCall call) => Hexadecimal(SHA1.HashData(Bytes(call, 0)));

    /// <summary>The SHA-256 checksum of the text.</summary>
    /// <example>{{ "test" | string.sha256 }} → 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08</example>
    public static object Sha256(BuiltinCall call) => Hexadecimal(SHA256.HashData(Bytes(call, 0)));

    /// <summary>The SHA-512 checksum of the text.</summary>
    /// <example>{{ "test" | string.sha512 | string.slice 0 16 }} → ee26b0dd4af7e749</example>
    public static object Sha512(BuiltinCall call) => Hexadecimal(SHA512.HashData(Bytes(call, 0)));

    private static byte[] Bytes(BuiltinCall call, int index) => Encoding.UTF8.GetBytes(call.Text(index));

    private static string Hexadecimal(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
