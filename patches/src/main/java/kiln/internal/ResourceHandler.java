package kiln.internal;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** Opens {@code resource:/name}. */
final class ResourceHandler extends URLStreamHandler {
  @Override
  protected URLConnection openConnection(URL url) {
    return new Connection(url);
  }

  private static final class Connection extends URLConnection {
    private byte[] bytes;

    Connection(URL url) {
      super(url);
    }

    @Override
    public void connect() throws IOException {
      if (!connected) {
        bytes = Resources.find(url.getPath().substring(1));
        if (bytes == null) {
          throw new FileNotFoundException(url.toString());
        }
        connected = true;
      }
    }

    @Override
    public long getContentLengthLong() {
      try {
        connect();
        return bytes.length;
      } catch (IOException e) {
        return -1;
      }
    }

    @Override
    public InputStream getInputStream() throws IOException {
      connect();
      return new ByteArrayInputStream(bytes);
    }
  }
}
