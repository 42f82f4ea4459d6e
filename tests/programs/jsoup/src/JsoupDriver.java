import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Parses, selects, changes and cleans HTML. */
public final class JsoupDriver {
  private JsoupDriver() {}

  public static void main(String[] args) {
    String html =
        "<html><head><title>Kiln &amp; Co</title></head><body class=main><h1>Pots</h1>"
            + "<ul><li>one<li class='x y'>two <b>bold</b><li><a href='/three?a=1&b=2'>three</a></ul>"
            + "<p>caf&eacute; &nbsp; &#x1F600; <script>alert(1)</script><table><tr><td>1<td>2</table></body>";
    Document document = Jsoup.parse(html, "https://example.org/");
    System.out.println(document.title());
    for (Element element : document.select("ul > li")) {
      System.out.println(element.text() + " " + element.classNames());
    }
    System.out.println(document.select("a[href]").first().absUrl("href"));
    System.out.println(document.select("li:has(b), td:eq(1)").eachText());
    document.body().appendElement("footer").text("5 < 6").attr("data-made", "here");
    System.out.println(document.outerHtml());
    System.out.println(Jsoup.clean(html, Safelist.basic()));
  }
}
