#include "support/errors.h"

#include <termios.h>
#include <unistd.h>

int32_t java_io_Console_istty(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

/* Null: the console has the encoding of the process. */
kref java_io_Console_encoding(void) { return NULL; }

/* Turns echo on or off; returns what it was. */
int32_t java_io_Console_echo(int32_t on) {
  struct termios settings;
  if (tcgetattr(STDIN_FILENO, &settings) != 0) {
    kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, "tcgetattr failed");
    return !on;
  }
  int32_t before = (settings.c_lflag & ECHO) != 0;
  if (on)
    settings.c_lflag |= ECHO;
  else
    settings.c_lflag &= ~(tcflag_t)ECHO;
  if (tcsetattr(STDIN_FILENO, TCSANOW, &settings) != 0)
    kiln_throw_errno(KILN_CLASS(java_io_IOException), errno, "tcsetattr failed");
  return before;
}

KILN_NATIVE_LEAF(java_io_Console_istty, "java/io/Console.istty()Z");
KILN_NATIVE_LEAF(java_io_Console_encoding, "java/io/Console.encoding()Ljava/lang/String;");
KILN_NATIVE(java_io_Console_echo, "java/io/Console.echo(Z)Z");
