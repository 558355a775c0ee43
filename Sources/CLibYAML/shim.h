// libyaml (Debian and Ubuntu: libyaml-dev), found through pkg-config as yaml-0.1.
//
// Swift imports all that is used of it (the parser, its events and marks) as it stands, so there is
// nothing to wrap: a module map names a header by path, and only a header can find the system's.
#include <yaml.h>
