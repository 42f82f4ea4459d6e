import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Objects to JSON and back, by reflection. */
public final class GsonDriver {
  enum Glaze {
    CLEAR,
    @SerializedName("deep-blue")
    BLUE
  }

  static class Vessel {
    String name;
    int height;
    double[] weights = {1.5, 2.25};
    Glaze glaze = Glaze.BLUE;
    transient String secret = "hidden";
    @SerializedName("made_in")
    Integer year;
    List<Part> parts;
    Map<String, Long> counts = new TreeMap<>();

    Vessel() {}
  }

  static class Part {
    @Expose String kind;
    boolean broken;

    Part() {}

    Part(String kind, boolean broken) {
      this.kind = kind;
      this.broken = broken;
    }
  }

  private GsonDriver() {}

  public static void main(String[] args) {
    Gson gson = new GsonBuilder().setPrettyPrinting().create();
    Vessel vessel = new Vessel();
    vessel.name = "amphora <1>";
    vessel.height = 80;
    vessel.year = -400;
    vessel.parts = Arrays.asList(new Part("handle", true), new Part("neck", false));
    vessel.counts.put("grain", 3L);
    String json = gson.toJson(vessel);
    System.out.println(json);
    Vessel back = gson.fromJson(json, Vessel.class);
    System.out.println(back.parts.get(0).kind + back.parts.size() + back.glaze + back.secret + back.year);
    List<Map<String, Integer>> list =
        new Gson().fromJson("[{\"a\":1},{\"b\":2,\"c\":3}]", new TypeToken<List<Map<String, Integer>>>() {}.getType());
    System.out.println(list);
    JsonObject tree = JsonParser.parseString("{\"x\":[1,2.5,\"three\",null,true]}").getAsJsonObject();
    JsonArray array = tree.getAsJsonArray("x");
    for (JsonElement element : array) {
      System.out.println(element + " " + element.isJsonPrimitive());
    }
    System.out.println(
        new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create().toJson(vessel.parts));
    try {
      gson.fromJson("{\"height\": \"tall\"}", Vessel.class);
    } catch (JsonSyntaxException e) {
      System.out.println(e.getMessage());
    }
  }
}
