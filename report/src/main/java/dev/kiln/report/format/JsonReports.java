package dev.kiln.report.format;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.ReportCheck;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Reports as JSON files; written compressed if their name ends in {@code .gz}. */
public final class JsonReports {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final int BUFFER = 1 << 16;

  private JsonReports() {}

  /** Writes a report. */
  public static void write(Report report, Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    if (isCompressed(file)) {
      out = new GZIPOutputStream(out, BUFFER);
    }
    try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      GSON.toJson(report, writer);
    }
  }

  /**
   * Reads a report.
   *
   * @throws IOException if it cannot be read, is no report or one of another version
   */
  public static Report read(Path file) throws IOException {
    Report report;
    try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        var reader =
            new InputStreamReader(
                startsCompressed(in) ? new GZIPInputStream(in, BUFFER) : in,
                StandardCharsets.UTF_8)) {
      report = GSON.fromJson(reader, Report.class);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " is no report: null among numbers", e);
    } catch (JsonParseException e) {
      throw new IOException(file + " is no report: " + firstLine(e), e);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file + " cannot be read: " + firstLine(e), e);
    }
    if (report == null || !Report.FORMAT.equals(report.format())) {
      throw new IOException(file + " is no report");
    }
    if (report.version() != Report.VERSION) {
      throw new IOException(
          file + " has version " + report.version() + "; this Kiln reads " + Report.VERSION);
    }
    String problem = ReportCheck.problem(report);
    if (problem != null) {
      throw new IOException(file + " is damaged: " + problem);
    }
    return report;
  }

  /** Without the links to Gson's manual that follow. */
  private static String firstLine(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage().lines().findFirst().orElse("");
  }

  /** Whatever the file's name is. */
  private static boolean startsCompressed(InputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    return magic == GZIPInputStream.GZIP_MAGIC;
  }

  private static boolean isCompressed(Path file) {
    return file.toString().endsWith(".gz");
  }
}
