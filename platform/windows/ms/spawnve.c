/* SPDX-License-Identifier: MIT */
/* spawnve(): _spawnve() under its old name. */
#include <process.h>

intptr_t spawnve(int mode, const char *path, const char *const arguments[], const char *const envp[])
{
	return _spawnve(mode, path, arguments, envp);
}
