/* SPDX-License-Identifier: MIT */
/* gethostid(): a number for this machine, from /etc/hostid or /etc/machine-id. Linux only. */
#include <fcntl.h>
#include <stdint.h>
#include <unistd.h>

#include "crt_platform.h"

static ssize_t contents(const char *path, void *buffer, size_t size)
{
	int64_t fd = __plat_open(path, O_RDONLY | O_CLOEXEC, 0);
	if (fd < 0)
		return -1;
	ssize_t length = __plat_read((int)fd, buffer, size);
	(void)__plat_close((int)fd);
	return length;
}

long gethostid(void)
{
	int32_t number;
	if (contents("/etc/hostid", &number, sizeof number) == (ssize_t)sizeof number)
		return number;
	unsigned char text[32];
	ssize_t length = contents("/etc/machine-id", text, sizeof text);
	/* The 32-bit FNV-1a hash, as what it is made from is too long. */
	uint32_t hash = 2166136261u;
	for (ssize_t i = 0; i < length; i++)
		hash = (hash ^ text[i]) * 16777619u;
	return length > 0 ? (int32_t)hash : 0;
}
