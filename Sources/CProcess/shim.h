// A function that glibc declares for GNU's dialect only, so that the Glibc module leaves it out. The pointer, to a
// posix_spawn_file_actions_t, is untyped: including its header would define glibc's types a second time, in this module.
int posix_spawn_file_actions_addclosefrom_np(void *actions, int first);
