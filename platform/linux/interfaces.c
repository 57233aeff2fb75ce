/* SPDX-License-Identifier: MIT */
/* The functions of <net/if.h>: what the kernel says through any socket, and /sys/class/net for the list. */
#define _GNU_SOURCE 1
#include <dirent.h>
#include <errno.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "error.h"
#include "kernel.h"

enum { KERNEL_SIOCGIFNAME = 0x8910, KERNEL_SIOCGIFINDEX = 0x8933 };

static int ask(int request, struct ifreq *answer)
{
	long fd = SYS3(socket, AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return (int)fd;
	long result = SYS3(ioctl, fd, request, answer);
	SYS1(close, fd);
	return (int)result;
}

unsigned int if_nametoindex(const char *name)
{
	struct ifreq answer = { 0 };
	size_t length = strlen(name);
	int result = -ENODEV;
	if (length < IF_NAMESIZE) {
		memcpy(answer.ifr_name, name, length);
		result = ask(KERNEL_SIOCGIFINDEX, &answer);
	}
	return __crt_result(result) < 0 ? 0 : (unsigned)answer.ifr_ifindex;
}

char *if_indextoname(unsigned int index, char *name)
{
	struct ifreq answer = { .ifr_ifindex = (int)index };
	int result = ask(KERNEL_SIOCGIFNAME, &answer);
	if (__crt_result(result == -ENODEV ? -ENXIO : result) < 0)
		return NULL;
	return memcpy(name, answer.ifr_name, IF_NAMESIZE);
}

void if_freenameindex(struct if_nameindex *all)
{
	for (struct if_nameindex *one = all; one != NULL && one->if_name != NULL; one++)
		free(one->if_name);
	free(all);
}

struct if_nameindex *if_nameindex(void)
{
	DIR *dir = opendir("/sys/class/net");
	if (dir == NULL)
		return NULL;
	size_t count = 0;
	struct if_nameindex *all = calloc(1, sizeof(*all));
	struct dirent *entry;
	while (all != NULL && (entry = readdir(dir)) != NULL) {
		unsigned index;
		if (entry->d_name[0] == '.' || (index = if_nametoindex(entry->d_name)) == 0)
			continue;
		struct if_nameindex *more = realloc(all, (count + 2) * sizeof(*all));
		char *name = strdup(entry->d_name);
		if (more == NULL || name == NULL) {
			free(name);
			if_freenameindex(more != NULL ? more : all);
			all = NULL;
			break;
		}
		all = more;
		all[count++] = (struct if_nameindex){ index, name };
		all[count] = (struct if_nameindex){ 0, NULL };
	}
	closedir(dir);
	if (all == NULL)
		__crt_set_errno(ENOBUFS);
	return all;
}
