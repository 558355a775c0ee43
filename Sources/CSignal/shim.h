// Linux's signal descriptors, which Swift's Glibc module leaves out: with one, a signal is read
// beside the keyboard instead of breaking into the program, so that everything can be saved first.
#include <sys/signalfd.h>
