using System.Text;

namespace RelationsGraph.Benchmarks.Requests;

/// <summary>The yardstick: 1,024 bytes of the JSON that a server of lists answers with.</summary>
internal static class JsonOfOneKilobyte
{
    private const int Length = 1024;

    public static byte[] Create()
    {
        var text = new StringBuilder("{\"data\":{\"cities\":[");
        for (var i = 0; text.Length < Length - 120; i++)
            text.Append(i == 0 ? "" : ",").Append("{\"id\":\"city/number-").Append(i).Append("\",\"name\":\"Name ").Append(i).Append("\",\"count\":").Append(i * 37).Append(",\"open\":true}");
        text.Append("],\"note\":\"");
        const string End = "\"}}";
        text.Append('x', Length - End.Length - text.Length).Append(End);
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
