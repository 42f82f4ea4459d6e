/** The command line: parse, call, exit code. */
module dev.kiln.cli {
  requires dev.kiln.backend;
  requires dev.kiln.frontend;
  requires dev.kiln.report;
  requires dev.kiln.toolchain;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires java.compiler;

  exports dev.kiln.cli;
  exports dev.kiln.cli.testing;

  opens dev.kiln.cli to
      info.picocli;
}
