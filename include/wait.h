/* SPDX-License-Identifier: MIT */
/* The old name of <sys/wait.h>. */
#include <sys/wait.h>
