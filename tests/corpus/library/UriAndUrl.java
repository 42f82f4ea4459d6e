package library;

/** URI: parsing, resolving, relativizing, normalizing, encoding, comparison, faults; URLEncoder and decoder. */
public class UriAndUrl {
  public static void main(String[] args) throws Exception {
    String[] uris = {"http://user:pw@host:8080/a/b/../c?q=1&r=%20#frag", "mailto:a@b.c", "file:///tmp/x", "//host/path", "../up/./x", "", "urn:isbn:123", "http://[::1]:80/", "http://host", "a%2Fb/\u00e9", "HTTP://HOST/%7e", "http://host:/x", "s:a:b", "?q", "#f"};
    for (String s : uris) {
      var u = new java.net.URI(s);
      System.out.println(s.replace("\u00e9", "e") + ": " + u.getScheme() + "|" + u.getSchemeSpecificPart().replace("\u00e9", "e") + "|" + u.getAuthority() + "|" + u.getUserInfo() + "|" + u.getHost() + "|" + u.getPort() + "|" + (u.getPath() == null ? null : u.getPath().replace("\u00e9", "e")) + "|" + u.getRawQuery() + "|" + u.getFragment() + "|" + u.isAbsolute() + u.isOpaque() + " " + u.normalize().toASCIIString() + " " + u.toASCIIString());
    }
    var base = java.net.URI.create("http://h/a/b/c/d?q");
    for (String r : new String[] {"g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "", ".", "..", "../..", "../../g", "../../../g", "g;x=1/../y", "mailto:x", "g/../h"}) System.out.print(base.resolve(r) + " ");
    System.out.println();
    System.out.println(java.net.URI.create("http://h/a/").relativize(base) + " " + base.relativize(java.net.URI.create("http://other/")) + " " + new java.net.URI("http", "u", "h", 1, "/p q", "a b", "f g") + " " + new java.net.URI("s", "ssp", null) + " " + base.compareTo(java.net.URI.create("http://h/a/b/c/e")) + " " + java.net.URI.create("HTTP://H/%7E").equals(java.net.URI.create("http://h/%7e")) + " " + base.hashCode());
    for (String bad : new String[] {"http://h h/", "1http://x", ":x", "http://[::1", "a%zz", "http://h/\\", "http:", "^"}) {
      try {
        System.out.println(new java.net.URI(bad));
      } catch (java.net.URISyntaxException e) {
        System.out.println(e.getMessage() + " " + e.getIndex() + " " + e.getReason());
      }
    }
    String enc = java.net.URLEncoder.encode("a b+c&d=\u00e9\u4e2d~*-_.", "UTF-8");
    System.out.println(enc + " " + java.net.URLDecoder.decode(enc, "UTF-8").equals("a b+c&d=\u00e9\u4e2d~*-_.") + " " + java.net.URLDecoder.decode("%41+%42", "UTF-8"));
    try {
      java.net.URLDecoder.decode("%4", "UTF-8");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    var url = new java.net.URL("http://host:81/p/f.html?q#r");
    System.out.println(url.getProtocol() + " " + url.getHost() + url.getPort() + url.getDefaultPort() + url.getFile() + url.getRef() + url.getPath() + " " + new java.net.URL(url, "../x") + " " + url.toExternalForm());
    try {
      new java.net.URL("nope://x");
    } catch (java.net.MalformedURLException e) {
      System.out.println(e.getMessage());
    }
  }
}
