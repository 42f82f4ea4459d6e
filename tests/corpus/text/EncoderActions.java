package text;

/** CharsetEncoder and decoder by hand: report, ignore, replace, buffer limits, flush, split input, canEncode. */
public class EncoderActions {
  public static void main(String[] args) throws Exception {
    var ascii = java.nio.charset.StandardCharsets.US_ASCII;
    for (var action : new java.nio.charset.CodingErrorAction[] {java.nio.charset.CodingErrorAction.REPORT, java.nio.charset.CodingErrorAction.IGNORE, java.nio.charset.CodingErrorAction.REPLACE}) {
      var e = ascii.newEncoder().onUnmappableCharacter(action).onMalformedInput(action);
      try {
        var out = e.encode(java.nio.CharBuffer.wrap("a\u00e9b\ud83dc\ud83d\ude00"));
        System.out.println(action + " " + new String(out.array(), 0, out.limit(), ascii));
      } catch (java.nio.charset.CharacterCodingException x) {
        System.out.println(action + " " + x);
      }
    }
    var enc = java.nio.charset.StandardCharsets.UTF_8.newEncoder();
    var small = java.nio.ByteBuffer.allocate(4);
    var in = java.nio.CharBuffer.wrap("ab\u4e2d\u4e2d");
    System.out.println(enc.encode(in, small, true) + " " + in.position() + " " + small.position());
    small.clear();
    System.out.println(enc.encode(in, small, true) + " " + in.remaining() + " " + enc.flush(small) + " " + small.position());
    enc.reset();
    var half = java.nio.CharBuffer.wrap("x\ud83d");
    small.clear();
    System.out.println(enc.encode(half, small, false) + " " + half.remaining());
    System.out.println(enc.encode(half, small, true));
    var dec = java.nio.charset.StandardCharsets.UTF_8.newDecoder();
    var chars = java.nio.CharBuffer.allocate(10);
    byte[] bytes = "\u4e2d\u6587".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i += 2) {
      var b = java.nio.ByteBuffer.wrap(bytes, i, 2);
      System.out.print(dec.decode(b, chars, i + 2 == bytes.length) + " left " + b.remaining() + "; ");
    }
    System.out.println();
    System.out.println(enc.reset().canEncode('a') + " " + ascii.newEncoder().canEncode('\u00e9') + " " + ascii.newEncoder().canEncode("ok") + " " + enc.canEncode('\ud83d') + " " + ascii.newDecoder().replacement().codePointAt(0) + " " + new String(ascii.newEncoder().replacement()));
    var repl = ascii.newEncoder().replaceWith(new byte[] {'#'}).onUnmappableCharacter(java.nio.charset.CodingErrorAction.REPLACE);
    System.out.println(new String(repl.encode(java.nio.CharBuffer.wrap("x\u00e9y")).array()).trim() + " " + java.nio.charset.StandardCharsets.ISO_8859_1.decode(java.nio.ByteBuffer.wrap(new byte[] {(byte) 0xe9})).length());
    try {
      enc.reset();
      enc.flush(small);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
