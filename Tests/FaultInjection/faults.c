// Makes the calls that change files fail, or the process die, at a chosen one of them: what a full
// disk, a read-only folder, a broken drive or a power cut do. Preloaded into the program under test.
//
//   ARUSHA_FAULT=count:0:FILE   writes the number of calls to FILE when the process ends
//   ARUSHA_FAULT=kill:N         the process is killed before the Nth call
//   ARUSHA_FAULT=half:N         as kill, but a write is done by half first
//   ARUSHA_FAULT=E:N            the Nth call fails with the error number E
//   ARUSHA_FAULT=E:N:on         the Nth call and all after it fail with it
//
// Counted are open for writing, mkdir, write, fsync, ftruncate, rename and unlink, and only where
// they mean regular files and folders: the terminal and the pipes of the session work on.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int calls;
static int chosen = -1;
static int code;
static int lasts;
static enum { NONE, COUNT, KILL, HALF, FAIL } mode;
static char path_of_count[4096];

__attribute__((constructor)) static void begin(void) {
  const char *fault = getenv("ARUSHA_FAULT");
  if (!fault) return;
  char kind[16] = "", rest[4096] = "";
  if (sscanf(fault, "%15[^:]:%d:%4095s", kind, &chosen, rest) < 2) return;
  if (!strcmp(kind, "count")) mode = COUNT, strcpy(path_of_count, rest);
  else if (!strcmp(kind, "kill")) mode = KILL;
  else if (!strcmp(kind, "half")) mode = HALF;
  else mode = FAIL, code = atoi(kind), lasts = !strcmp(rest, "on");
}

__attribute__((destructor)) static void end(void) {
  if (mode != COUNT) return;
  FILE *file = fopen(path_of_count, "w");
  if (!file) return;
  fprintf(file, "%d", calls);
  fclose(file);
}

// Whether this call is to fail; errno says how.
static int is_faulty(int is_write, int descriptor, const void *bytes, size_t size) {
  if (mode == NONE) return 0;
  int number = ++calls;
  if (mode == COUNT) return 0;
  if (mode == FAIL) {
    if (number != chosen && !(lasts && number > chosen)) return 0;
    errno = code;
    return 1;
  }
  if (number != chosen) return 0;
  if (mode == HALF && is_write) {
    ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    (void)!real(descriptor, bytes, size / 2);
  }
  kill(getpid(), SIGKILL);
  return 1;
}

static int is_file(int descriptor) {
  struct stat status;
  return !fstat(descriptor, &status) && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
}

#define FAULTY() is_faulty(0, -1, NULL, 0)

static int opens(const char *name, int folder, const char *path, int flags, mode_t rights) {
  int writes = (flags & O_ACCMODE) != O_RDONLY && strncmp(path, "/dev/", 5);
  if (writes && FAULTY()) return -1;
  if (!strcmp(name, "openat")) {
    int (*real)(int, const char *, int, ...) = dlsym(RTLD_NEXT, name);
    return real(folder, path, flags, rights);
  }
  int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, name);
  return real(path, flags, rights);
}

#define RIGHTS(flags) \
  mode_t rights = 0; \
  if (flags & (O_CREAT | O_TMPFILE)) { \
    va_list list; \
    va_start(list, flags); \
    rights = va_arg(list, mode_t); \
    va_end(list); \
  }

int open(const char *path, int flags, ...) {
  RIGHTS(flags)
  return opens("open", 0, path, flags, rights);
}

int open64(const char *path, int flags, ...) {
  RIGHTS(flags)
  return opens("open64", 0, path, flags, rights);
}

int openat(int folder, const char *path, int flags, ...) {
  RIGHTS(flags)
  return opens("openat", folder, path, flags, rights);
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
  if (is_file(descriptor) && descriptor > 2 && is_faulty(1, descriptor, bytes, size)) return -1;
  ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  return real(descriptor, bytes, size);
}

#define ON_DESCRIPTOR(name) \
  int name(int descriptor) { \
    if (is_file(descriptor) && FAULTY()) return -1; \
    int (*real)(int) = dlsym(RTLD_NEXT, #name); \
    return real(descriptor); \
  }
ON_DESCRIPTOR(fsync)
ON_DESCRIPTOR(fdatasync)

int ftruncate(int descriptor, off_t size) {
  if (is_file(descriptor) && FAULTY()) return -1;
  int (*real)(int, off_t) = dlsym(RTLD_NEXT, "ftruncate");
  return real(descriptor, size);
}

int rename(const char *from, const char *to) {
  if (FAULTY()) return -1;
  int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  return real(from, to);
}

int unlink(const char *path) {
  if (FAULTY()) return -1;
  int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
  return real(path);
}

int mkdir(const char *path, mode_t rights) {
  if (FAULTY()) return -1;
  int (*real)(const char *, mode_t) = dlsym(RTLD_NEXT, "mkdir");
  return real(path, rights);
}
