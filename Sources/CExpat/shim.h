// XML by events. A document type declaration stops the reading: none of the formats we read has one.
#include <expat.h>
