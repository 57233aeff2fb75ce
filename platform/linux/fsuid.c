/* SPDX-License-Identifier: MIT */
/* The user and group by which files are reached. Linux only. */
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/fsuid.h>

#include "error.h"
#include "kernel.h"

int setfsuid(uid_t user) { return (int)SYS1(setfsuid, user); }
int setfsgid(gid_t group) { return (int)SYS1(setfsgid, group); }
