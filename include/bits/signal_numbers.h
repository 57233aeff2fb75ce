/* SPDX-License-Identifier: MIT */
/* The signals' numbers: Linux's on every target. */
#ifndef _BITS_SIGNAL_NUMBERS_H
#define _BITS_SIGNAL_NUMBERS_H

#ifdef _WIN32
/* The others are not defined, since programs ask for SIGALRM or SIGHUP by #ifdef and then expect it to come. */
#define SIGINT 2
#define SIGILL 4
#define SIGABRT 6
#define SIGFPE 8
/* For kill() alone. */
#define SIGKILL 9
#define SIGSEGV 11
#define SIGTERM 15
/* Ctrl-Break, the console's closing. Microsoft's number, which Linux gives to SIGTTIN. */
#define SIGBREAK 21
#else
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGIOT SIGABRT
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGSTKFLT 16
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGIO 29
#define SIGPOLL SIGIO
#define SIGPWR 30
#define SIGSYS 31
#endif
#define _NSIG 65

#endif
