package dev.kiln.frontend.source;

import dev.kiln.frontend.world.JClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Classes under a directory. */
final class DirectorySource implements ClassSource {
  private final Path root;

  DirectorySource(Path root) {
    this.root = root;
  }

  @Override
  public ClassFile find(String internalName) throws IOException {
    Path relative;
    try {
      relative = Path.of(internalName + ".class").normalize();
    } catch (InvalidPathException e) {
      return null;
    }
    boolean outside = relative.isAbsolute() || relative.startsWith("..");
    Path file = root.normalize().resolve(relative);
    if (outside || !Files.isRegularFile(file)) {
      return null;
    }
    SizeLimit.checkClassSize(file.toString(), Files.size(file));
    return new ClassFile(Files.readAllBytes(file), file.toString(), null, JClass.Loader.APP);
  }

  @Override
  public String description() {
    return root.toString();
  }

  @Override
  public void close() {}
}
