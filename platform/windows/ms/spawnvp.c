/* SPDX-License-Identifier: MIT */
/* spawnvp(): _spawnvp() under its old name. */
#include <process.h>

intptr_t spawnvp(int mode, const char *path, const char *const arguments[])
{
	return _spawnvp(mode, path, arguments);
}
