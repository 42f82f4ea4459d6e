// Faults of the machine.
//
// A load or store through a null reference in compiled code faults: the fault tables say where the
// NullPointerException for that instruction is thrown, and the handler continues there. Everything
// else is a fault of the program's native side or of Kiln: a report on standard error, then abort.
// The handler runs on an alternate stack: the fault may be the guard page.
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include "coverage.h"
#include "crash.h"
#include "metadata.h"
#include "stack.h"

enum { SIGNAL_STACK = 64 << 10 };

static void write_line(const char *format, ...) {
  char line[1024];
  va_list arguments;
  va_start(arguments, format);
  int n = vsnprintf(line, sizeof line - 1, format, arguments);
  va_end(arguments);
  if (n > (int)sizeof line - 2)
    n = (int)sizeof line - 2;
  line[n++] = '\n';
  ssize_t ignored = write(STDERR_FILENO, line, (size_t)n);
  (void)ignored;
}

static bool print_frame(void *argument, const struct kiln_java_frame *frame) {
  int *left = argument;
  const struct kiln_method_row *row = kiln_method_row(frame->method);
  write_line("#   at %s.%s%s:%d", kiln_class_name(kiln_class_at(row->cid)),
             kiln_meta_string(row->name), kiln_meta_string(row->desc), frame->line);
  return --*left > 0;
}

static void report_stack(void *frame) {
  struct kiln_thread *self = &kiln_thread;
  if (!self->thread_id) {
    write_line("# in a thread that the runtime does not know");
    return;
  }
  write_line("# in thread %u, state %u; Java stack:", self->thread_id, atomic_load(&self->state));
  int left = 64;
  kiln_visit_frames(self, frame, false, print_frame, &left);
}

_Noreturn static void die(void) {
  kiln_coverage_write_at_crash();
  signal(SIGABRT, SIG_DFL);
  sigset_t unblocked; // it is blocked in its own handler, and in the collector's threads
  sigemptyset(&unblocked);
  sigaddset(&unblocked, SIGABRT);
  pthread_sigmask(SIG_UNBLOCK, &unblocked, NULL);
  raise(SIGABRT);
  _exit(134);
}

static _Atomic int reporting;

_Noreturn void kiln_fatal(const char *format, ...) {
  if (atomic_fetch_add(&reporting, 1) == 0) {
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    write_line("# Kiln: internal error: %s", text);
    report_stack(__builtin_frame_address(0));
  }
  die();
}

static void on_fault(int signal_number, siginfo_t *info, void *context) {
  greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
  uintptr_t pc = (uintptr_t)registers[REG_RIP];
  if (signal_number == SIGSEGV && kiln_is_java_pc(pc)) {
    uintptr_t handler = kiln_fault_handler(pc);
    // A non-canonical address comes without an address and with another code.
    if (handler && (uintptr_t)info->si_addr < KILN_NULL_PAGES &&
        (info->si_code == SEGV_MAPERR || info->si_code == SEGV_ACCERR)) {
      registers[REG_RIP] = (greg_t)handler;
      return;
    }
  }
  if (atomic_fetch_add(&reporting, 1) == 0) {
    write_line("#\n# Kiln: the program received %s at pc=%p, address=%p, sp=%p",
               signal_number == SIGSEGV  ? "SIGSEGV"
               : signal_number == SIGBUS ? "SIGBUS"
               : signal_number == SIGILL ? "SIGILL"
                                         : "SIGFPE",
               (void *)pc, info->si_addr, (void *)registers[REG_RSP]);
    write_line("# pc is in %s", kiln_is_java_pc(pc) ? "compiled Java code" : "native code");
    write_line("# offset from kiln_text: 0x%lx", (unsigned long)(pc - (uintptr_t)kiln_text_start));
    report_stack((void *)registers[REG_RBP]);
  }
  die();
}

// Parts of the runtime that do not know this one say what is wrong themselves, and abort.
static void on_abort(int signal_number) {
  (void)signal_number;
  die();
}

static void ignore(int signal_number) { (void)signal_number; }

void kiln_fault_handlers_install(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_fault;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE};
  for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
    sigaction(signals[i], &action, NULL);
  if (kiln_coverage_on())
    signal(SIGABRT, on_abort);
  // Broken pipes and files over the limit are errors of the write: IOException. A handler, not
  // SIG_IGN, because that would be inherited by programs that this one starts.
  action.sa_handler = ignore;
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  sigaction(SIGPIPE, &action, NULL);
  sigaction(SIGXFSZ, &action, NULL);
}

void kiln_signal_stack_install(void) {
  void *memory = mmap(NULL, SIGNAL_STACK, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED)
    return; // faults are then reported by the kernel
  kiln_thread.signal_stack = memory;
  stack_t stack = {.ss_sp = memory, .ss_size = SIGNAL_STACK};
  sigaltstack(&stack, NULL);
}

void kiln_signal_stack_remove(void) {
  if (!kiln_thread.signal_stack)
    return;
  stack_t stack = {.ss_flags = SS_DISABLE};
  sigaltstack(&stack, NULL);
  munmap(kiln_thread.signal_stack, SIGNAL_STACK);
  kiln_thread.signal_stack = NULL;
}
