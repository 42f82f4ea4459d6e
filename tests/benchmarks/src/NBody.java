/** The motion of five bodies of the solar system under gravity. */
final class NBody {
  private static final double DAYS = 365.24;
  private static final double SOLAR_MASS = 4 * Math.PI * Math.PI;

  private double x;
  private double y;
  private double z;
  private double vx;
  private double vy;
  private double vz;
  private final double mass;

  private NBody(double x, double y, double z, double vx, double vy, double vz, double mass) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.vx = vx * DAYS;
    this.vy = vy * DAYS;
    this.vz = vz * DAYS;
    this.mass = mass * SOLAR_MASS;
  }

  static long round(int steps) {
    NBody[] bodies = {
      new NBody(0, 0, 0, 0, 0, 0, 1),
      new NBody(4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
          0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023, 0.000954791938424326609),
      new NBody(8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
          -0.00276742510726411, 0.00499852801234917238, 0.0000230417297573763929, 0.000285885980666130812),
      new NBody(12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
          0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556, 0.0000436624404335156298),
      new NBody(15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
          0.00268067772490389322, 0.00162824170038242295, -0.0000951592254519715870, 0.0000515138902046611451),
    };
    for (int i = 0; i < steps; i++) {
      advance(bodies, 0.01);
    }
    return (long) (energy(bodies) * 1e12);
  }

  private static void advance(NBody[] bodies, double dt) {
    for (int i = 0; i < bodies.length; i++) {
      NBody a = bodies[i];
      for (int j = i + 1; j < bodies.length; j++) {
        NBody b = bodies[j];
        double dx = a.x - b.x;
        double dy = a.y - b.y;
        double dz = a.z - b.z;
        double squared = dx * dx + dy * dy + dz * dz;
        double magnitude = dt / (squared * Math.sqrt(squared));
        a.vx -= dx * b.mass * magnitude;
        a.vy -= dy * b.mass * magnitude;
        a.vz -= dz * b.mass * magnitude;
        b.vx += dx * a.mass * magnitude;
        b.vy += dy * a.mass * magnitude;
        b.vz += dz * a.mass * magnitude;
      }
    }
    for (NBody body : bodies) {
      body.x += dt * body.vx;
      body.y += dt * body.vy;
      body.z += dt * body.vz;
    }
  }

  private static double energy(NBody[] bodies) {
    double energy = 0;
    for (int i = 0; i < bodies.length; i++) {
      NBody a = bodies[i];
      energy += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
      for (int j = i + 1; j < bodies.length; j++) {
        NBody b = bodies[j];
        double dx = a.x - b.x;
        double dy = a.y - b.y;
        double dz = a.z - b.z;
        energy -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
      }
    }
    return energy;
  }
}
