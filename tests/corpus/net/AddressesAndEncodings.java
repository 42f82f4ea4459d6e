package net;

import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** URLEncoder and decoder, literal addresses of both families and their kinds, socket addresses, URI resolution and normalization. */
public class AddressesAndEncodings {
  static void fails(Callable c) {
    try {
      System.out.println(c.call());
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  interface Callable {
    Object call() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    for (String s : new String[] {"a b+c&d=e", "\u00e9\u20ac\ud83d\ude00", "*-_.~", "%", "\ud83d", ""}) {
      String e = URLEncoder.encode(s, StandardCharsets.UTF_8);
      System.out.println(e + " " + URLDecoder.decode(e, StandardCharsets.UTF_8).equals(s) + " " + URLEncoder.encode(s, "ISO-8859-1"));
    }
    for (String s : new String[] {"%zz", "%4", "%-1", "a%20b+c", "%C3%A9%41"}) fails(() -> URLDecoder.decode(s, StandardCharsets.UTF_8));
    for (String a : new String[] {"127.0.0.1", "10.1.2.3", "192.168.0.1", "224.0.0.1", "169.254.1.1", "0.0.0.0", "::1", "fe80::1", "ff02::1", "2001:db8::8:800:200c:417a", "::ffff:1.2.3.4", "fc00::1", "::", "1.2.3", "[::1]"}) {
      InetAddress i = InetAddress.getByName(a);
      System.out.println(a + " " + i.getHostAddress() + " " + i.getClass().getSimpleName() + " " + HexFormat.of().formatHex(i.getAddress()) + " " + i.isLoopbackAddress() + i.isAnyLocalAddress() + i.isLinkLocalAddress() + i.isSiteLocalAddress() + i.isMulticastAddress() + i.isMCGlobal() + " " + i.hashCode());
    }
    for (String bad : new String[] {"1.2.3.4.5", "::1::", "[x]", "1:2:3"}) fails(() -> InetAddress.getByName(bad).getHostAddress().length() > 0);
    fails(() -> InetAddress.getByAddress(new byte[5]));
    System.out.println(InetAddress.getByAddress("name", new byte[] {1, 2, 3, 4}) + " " + new InetSocketAddress("127.0.0.1", 80) + " " + InetSocketAddress.createUnresolved("no.such", 5) + " " + new InetSocketAddress(InetAddress.getByName("::1"), 1).equals(new InetSocketAddress("::1", 1)));
    fails(() -> new InetSocketAddress(70000));
    URI base = new URI("http://a/b/c/d;p?q");
    for (String r : new String[] {"g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", ";x", "", ".", "..", "../g", "../../g", "../../../g", "/./g", "g.", "..g", "./../g", "g;x=1/../y", "http:g", "mailto:x@y"}) System.out.print(base.resolve(r) + " ");
    System.out.println();
    for (String u : new String[] {"HTTP://User@Host:80/a/./b/../c?q=%41#f", "file:///x", "urn:a:b", "a:b#c", "//h", "x%20y", "http://[::1]:8/", "http://h_st/", "?q", "jar:file:x.jar!/e"}) {
      URI x = new URI(u);
      System.out.println(x.getScheme() + "|" + x.getSchemeSpecificPart() + "|" + x.getAuthority() + "|" + x.getUserInfo() + "|" + x.getHost() + "|" + x.getPort() + "|" + x.getPath() + "|" + x.getRawPath() + "|" + x.getQuery() + "|" + x.getFragment() + "|" + x.isAbsolute() + x.isOpaque() + "|" + x.normalize() + "|" + x.hashCode());
    }
    for (String bad : new String[] {"http://a b", ":x", "http://h:x/", "%", "a\u0001", "http://[::1", "1a:b"}) fails(() -> new URI(bad).parseServerAuthority());
    System.out.println(base.relativize(new URI("http://a/b/c/d/x")) + " " + new URI("http://a/b/").relativize(new URI("http://a/b/c/d")) + " " + new URI("s", "u:p", "h", 1, "/p a", "q&\u00e9", "f#") + " " + new URI("s", "\u00e9 x", null).toASCIIString() + " " + base.compareTo(new URI("HTTP://A/b")) + " " + new URI("http://EX/%c3").equals(new URI("HTTP://ex/%C3")));
    fails(() -> new URI("s", "h", "relative", null));
  }
}
