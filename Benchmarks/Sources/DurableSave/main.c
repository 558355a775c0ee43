// The least that a durable save can cost: the same system calls with the same bytes.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return difference < 0 ? -1 : difference > 0;
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  FILE *file = fopen(arguments[1], "rb");
  if (!file) return 66;
  static char bytes[1 << 24];
  size_t size = fread(bytes, 1, sizeof bytes, file);
  const char *target = arguments[2];
  int runs = atoi(arguments[3]);
  double *took = calloc(runs, sizeof *took);
  char temporary[4096], folder[4096];
  snprintf(temporary, sizeof temporary, "%s.tmp", target);
  snprintf(folder, sizeof folder, "%s", target);
  *strrchr(folder, '/') = 0;
  for (int run = 0; run < runs; run++) {
    double start = now();
    int written = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (written < 0 || write(written, bytes, size) != (ssize_t)size || fsync(written)) return 73;
    close(written);
    if (rename(temporary, target)) return 73;
    int parent = open(folder, O_RDONLY | O_DIRECTORY);
    if (parent < 0 || fsync(parent)) return 73;
    close(parent);
    took[run] = now() - start;
  }
  qsort(took, runs, sizeof *took, ascending);
  printf("%.9f\n", took[runs * 99 / 100]);
}
