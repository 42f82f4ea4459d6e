package algorithms;

import java.util.*;

/** Breadth-first, depth-first, Dijkstra, topological order, strongly connected components, union-find on one graph. */
public class GraphSearch {
  record Edge(int to, int w) {}

  static int find(int[] p, int x) {
    while (p[x] != x) x = p[x] = p[p[x]];
    return x;
  }

  static int counter;

  static void scc(int v, List<List<Edge>> g, int[] low, int[] num, Deque<Integer> stack, List<Set<Integer>> out) {
    low[v] = num[v] = ++counter;
    stack.push(v);
    for (Edge e : g.get(v)) {
      if (num[e.to()] == 0) scc(e.to(), g, low, num, stack, out);
      if (stack.contains(e.to())) low[v] = Math.min(low[v], low[e.to()]);
    }
    if (low[v] == num[v]) {
      Set<Integer> c = new TreeSet<>();
      int w;
      do c.add(w = stack.pop()); while (w != v);
      out.add(c);
    }
  }

  public static void main(String[] args) {
    int n = 30;
    List<List<Edge>> g = new ArrayList<>();
    for (int i = 0; i < n; i++) g.add(new ArrayList<>());
    for (int i = 0; i < 70; i++) g.get(i * 17 % n).add(new Edge((i * i + 3 * i + 1) % n, i * 7 % 13 + 1));
    int[] dist = new int[n];
    Arrays.fill(dist, Integer.MAX_VALUE);
    PriorityQueue<int[]> q = new PriorityQueue<>((a, b) -> a[1] != b[1] ? a[1] - b[1] : a[0] - b[0]);
    q.add(new int[] {0, dist[0] = 0});
    while (!q.isEmpty()) {
      int[] x = q.poll();
      if (x[1] > dist[x[0]]) continue;
      for (Edge e : g.get(x[0])) if (x[1] + e.w() < dist[e.to()]) q.add(new int[] {e.to(), dist[e.to()] = x[1] + e.w()});
    }
    System.out.println(Arrays.toString(dist).replace("" + Integer.MAX_VALUE, "-"));
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> todo = new ArrayDeque<>(List.of(0));
    while (!todo.isEmpty()) {
      int v = todo.poll();
      if (seen.add(v)) for (Edge e : g.get(v)) todo.add(e.to());
    }
    System.out.println(seen);
    List<Set<Integer>> components = new ArrayList<>();
    int[] low = new int[n], num = new int[n];
    for (int v = 0; v < n; v++) if (num[v] == 0) scc(v, g, low, num, new ArrayDeque<>(), components);
    System.out.println(components);
    int[] parent = new int[n];
    Arrays.setAll(parent, i -> i);
    int weight = 0;
    List<int[]> edges = new ArrayList<>();
    for (int v = 0; v < n; v++) for (Edge e : g.get(v)) edges.add(new int[] {v, e.to(), e.w()});
    edges.sort(Comparator.<int[]>comparingInt(e -> e[2]).thenComparingInt(e -> e[0]));
    for (int[] e : edges) {
      int a = find(parent, e[0]), b = find(parent, e[1]);
      if (a != b) {
        parent[a] = b;
        weight += e[2];
      }
    }
    System.out.println(weight + " " + Arrays.stream(parent).map(x -> find(parent, x)).distinct().count());
  }
}
