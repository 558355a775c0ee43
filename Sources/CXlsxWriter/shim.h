// libxlsxwriter writes workbooks to a named file only. A file in memory has a name too, so that a
// workbook becomes bytes without touching the disk.
#ifndef ARUSHA_CXLSXWRITER_H
#define ARUSHA_CXLSXWRITER_H

#include <stdint.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

extern long syscall(long number, ...);

/// A new file in memory, closed on exec; negative where the system has none.
static inline int arusha_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "workbook", 1U);
}

/// The name under which a file in memory can be opened again: at least 32 bytes at `name`.
static inline void arusha_memory_file_name(int descriptor, char *name) {
  snprintf(name, 32, "/proc/self/fd/%d", descriptor);
}

/// The size of a file in memory; negative on failure.
static inline int64_t arusha_memory_file_size(int descriptor) {
  return (int64_t)lseek(descriptor, 0, SEEK_END);
}

/// Reads the whole file into `bytes`, which has room for `count`; answers how many were read.
static inline int64_t arusha_memory_file_read(int descriptor, void *bytes, int64_t count) {
  int64_t done = 0;
  if (lseek(descriptor, 0, SEEK_SET) != 0) return -1;
  while (done < count) {
    ssize_t now = read(descriptor, (char *)bytes + done, (size_t)(count - done));
    if (now <= 0) break;
    done += now;
  }
  return done;
}

static inline void arusha_memory_file_close(int descriptor) { close(descriptor); }

#endif
