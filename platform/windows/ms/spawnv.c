/* SPDX-License-Identifier: MIT */
/* spawnv(): _spawnv() under its old name. */
#include <process.h>

intptr_t spawnv(int mode, const char *path, const char *const arguments[])
{
	return _spawnv(mode, path, arguments);
}
