package sun.net.ext;

import java.io.FileDescriptor;
import java.net.SocketException;
import java.net.SocketOption;
import java.util.Set;

/** No options beyond the standard ones: those of module {@code jdk.net} need its own library. */
final class KilnSocketOptions extends ExtendedSocketOptions {
  static final KilnSocketOptions NONE = new KilnSocketOptions();

  private KilnSocketOptions() {
    super(Set.of());
  }

  @Override
  public void setOption(FileDescriptor fd, SocketOption<?> option, Object value)
      throws SocketException {
    throw new UnsupportedOperationException("no extended options: " + option.name());
  }

  @Override
  public Object getOption(FileDescriptor fd, SocketOption<?> option) throws SocketException {
    throw new UnsupportedOperationException("no extended options: " + option.name());
  }
}
