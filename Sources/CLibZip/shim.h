// Archives are read from memory, part by part; limits are ours.
#include <zip.h>
