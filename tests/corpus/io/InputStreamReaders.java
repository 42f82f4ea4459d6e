package io;

/** InputStreamReader and OutputStreamWriter: characters split over reads, encodings' names, malformed input, flushing of encoders. */
public class InputStreamReaders {
  static class OneByte extends java.io.FilterInputStream {
    OneByte(java.io.InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] b, int off, int len) throws java.io.IOException {
      return super.read(b, off, Math.min(len, 1));
    }
  }

  public static void main(String[] args) throws Exception {
    String text = "a\u00e9\u4e2d\ud83d\ude00z".repeat(50);
    for (String cs : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "US-ASCII"}) {
      var r = new java.io.InputStreamReader(new OneByte(new java.io.ByteArrayInputStream(text.getBytes(cs))), cs);
      StringBuilder s = new StringBuilder();
      for (int c; (c = r.read()) >= 0; ) s.append((char) c);
      System.out.println(cs + " " + r.getEncoding() + " " + s.length() + " " + s.toString().hashCode() + " " + s.toString().equals(text));
      r.close();
      System.out.print(r.getEncoding() + " ");
      var out = new java.io.ByteArrayOutputStream();
      var w = new java.io.OutputStreamWriter(out, cs);
      w.write(text, 0, 4);
      w.write(text.charAt(4));
      w.flush();
      int before = out.size();
      w.write("\ud83d");
      w.flush();
      int half = out.size();
      w.write("\ude00");
      w.close();
      System.out.println(before + " " + half + " " + out.size() + " " + java.util.Arrays.hashCode(out.toByteArray()));
    }
    var bad = new java.io.InputStreamReader(new java.io.ByteArrayInputStream(new byte[] {'x', (byte) 0xff, (byte) 0xc3}), java.nio.charset.StandardCharsets.UTF_8);
    char[] c = new char[9];
    int n = bad.read(c);
    System.out.println(n + " " + (int) c[1] + " " + bad.read());
    var strict = new java.io.InputStreamReader(new java.io.ByteArrayInputStream(new byte[] {'x', (byte) 0xff}), java.nio.charset.StandardCharsets.UTF_8.newDecoder());
    try {
      strict.read(c);
      strict.read(c);
    } catch (java.nio.charset.MalformedInputException e) {
      System.out.println(e.getMessage());
    }
    try {
      new java.io.InputStreamReader(System.in, "none");
    } catch (java.io.UnsupportedEncodingException e) {
      System.out.println(e.getMessage());
    }
  }
}
