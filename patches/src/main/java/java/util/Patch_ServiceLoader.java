package java.util;

import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.util.ServiceLoader",
    why =
        "which providers a service has is known when an executable is built; there are no module"
            + " layers, loaders and jars to search")
final class Patch_ServiceLoader<S> {
  @Alias private Class<S> service;
  @Alias private String serviceName;
  @Alias private List<S> instantiatedProviders;
  @Alias private List<ServiceLoader.Provider<S>> loadedProviders;

  @Substitute(name = "<init>")
  private void init(Class<?> caller, Class<S> svc, ClassLoader cl) {
    start(svc);
  }

  @Substitute(name = "<init>")
  private void init(Module callerModule, Class<S> svc, ClassLoader cl) {
    start(svc);
  }

  @Substitute(name = "<init>")
  private void init(Class<?> caller, ModuleLayer layer, Class<S> svc) {
    start(svc);
  }

  @kiln.patch.Add
  private void start(Class<S> svc) {
    this.service = Objects.requireNonNull(svc, "Service interface cannot be null");
    this.serviceName = svc.getName();
    this.instantiatedProviders = new ArrayList<>();
    this.loadedProviders = new ArrayList<>();
  }

  @Substitute
  private Iterator<ServiceLoader.Provider<S>> newLookupIterator() {
    return new KilnProviders<S>(service);
  }

  @Substitute
  public static <S> ServiceLoader<S> loadInstalled(Class<S> service) {
    return ServiceLoader.load(service, null);
  }
}
