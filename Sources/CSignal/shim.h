// Linux's signal descriptors, which Swift's Glibc module leaves out: with one, a signal is read
// beside the keyboard instead of breaking into the program, so that everything can be saved first.
#include <sys/signalfd.h>

// A trap leaves no time for Swift's own clean-up. These few lines, safe in a signal handler, put the
// terminal back as it was; the trap then ends the process as it would have.
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

static int arusha_terminal_fd = -1;

// In a function, because a variable of an imported header is not carried into Swift's object files.
static inline struct termios *arusha_terminal(void) {
  static struct termios before;
  return &before;
}

static void arusha_put_terminal_back(void) {
  if (arusha_terminal_fd < 0) return;
  static const char usual[] = "\x1b[?2004l\x1b[?25h\x1b[0m\r\n";
  (void)!write(arusha_terminal_fd, usual, sizeof usual - 1);
  (void)tcsetattr(arusha_terminal_fd, TCSANOW, arusha_terminal());
  arusha_terminal_fd = -1;
}

static void arusha_trapped(int number) {
  arusha_put_terminal_back();
  signal(number, SIG_DFL);
  raise(number);
}

/// From here on a trap, or an exit in the middle of a session, puts the terminal back.
static inline void arusha_restore_on_trap(int fd, const struct termios *before) {
  static int is_ready = 0;
  *arusha_terminal() = *before;
  arusha_terminal_fd = fd;
  if (is_ready) return;
  is_ready = 1;
  const int traps[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
  for (unsigned i = 0; i < sizeof traps / sizeof *traps; i++) signal(traps[i], arusha_trapped);
  atexit(arusha_put_terminal_back);
}

static inline void arusha_forget_terminal(void) { arusha_terminal_fd = -1; }
