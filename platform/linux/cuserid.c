/* SPDX-License-Identifier: MIT */
/* cuserid(): the name of the effective user. */
#define _GNU_SOURCE 1
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

char *cuserid(char *buffer)
{
	static char own[L_cuserid];
	char room[2048];
	struct passwd user, *found = NULL;
	char *name = buffer != NULL ? buffer : own;
	*name = '\0';
	if (getpwuid_r(geteuid(), &user, room, sizeof room, &found) != 0 || found == NULL || strlen(user.pw_name) >= L_cuserid)
		return buffer;
	return strcpy(name, user.pw_name);
}
