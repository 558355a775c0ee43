// Nothing to call: the library takes the place of system calls where it is preloaded.
