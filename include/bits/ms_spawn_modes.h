/* SPDX-License-Identifier: MIT */
/* How _spawnv() and its kin start a program, and how _cwait() waits: for <process.h> and, as in mingw-w64, <stdio.h>. */
#ifndef _BITS_MS_SPAWN_MODES_H
#define _BITS_MS_SPAWN_MODES_H

#define _P_WAIT 0
#define _P_NOWAIT 1
#define _P_OVERLAY 2
#define _OLD_P_OVERLAY _P_OVERLAY
#define _P_NOWAITO 3
#define _P_DETACH 4
#define _WAIT_CHILD 0
#define _WAIT_GRANDCHILD 1

#endif
