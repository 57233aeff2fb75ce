/* SPDX-License-Identifier: MIT */
/* Pairs of pseudo-terminals, as BSD makes them. Linux only. */
#ifndef _PTY_H
#define _PTY_H

#include <bits/features.h>
#include <sys/ioctl.h>
#include <termios.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* A new pair: two descriptors, the slave's path in `name` (unless NULL; PATH_MAX bytes are enough), with these settings and this size (NULL: the
 * kernel's). 0, or -1 with errno. */
int openpty(int *__master, int *__slave, char *__name, const struct termios *__settings, const struct winsize *__size);
/* A child on a new terminal, which is its standard input, output and error, in a session of its own: 0 there, its number here, or -1. */
int forkpty(int *__master, char *__name, const struct termios *__settings, const struct winsize *__size);
#endif

__CRT_END_DECLS

#endif
