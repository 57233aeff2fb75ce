/* SPDX-License-Identifier: MIT */
/* spawnvpe(): _spawnvpe() under its old name. */
#include <process.h>

intptr_t spawnvpe(int mode, const char *path, const char *const arguments[], const char *const envp[])
{
	return _spawnvpe(mode, path, arguments, envp);
}
