/* SPDX-License-Identifier: MIT */
/* Watching what is done to file systems, with the right to forbid it (fanotify(7)). Linux only. */
#ifndef _SYS_FANOTIFY_H
#define _SYS_FANOTIFY_H

#include <bits/features.h>
#include <stdint.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define FAN_ACCESS 0x1
#define FAN_MODIFY 0x2
#define FAN_ATTRIB 0x4
#define FAN_CLOSE_WRITE 0x8
#define FAN_CLOSE_NOWRITE 0x10
#define FAN_OPEN 0x20
#define FAN_MOVED_FROM 0x40
#define FAN_MOVED_TO 0x80
#define FAN_CREATE 0x100
#define FAN_DELETE 0x200
#define FAN_DELETE_SELF 0x400
#define FAN_MOVE_SELF 0x800
#define FAN_OPEN_EXEC 0x1000
#define FAN_Q_OVERFLOW 0x4000
#define FAN_FS_ERROR 0x8000
#define FAN_OPEN_PERM 0x10000
#define FAN_ACCESS_PERM 0x20000
#define FAN_OPEN_EXEC_PERM 0x40000
#define FAN_EVENT_ON_CHILD 0x8000000
#define FAN_RENAME 0x10000000
#define FAN_ONDIR 0x40000000
#define FAN_CLOEXEC 0x1
#define FAN_NONBLOCK 0x2
#define FAN_CLASS_NOTIF 0
#define FAN_CLASS_CONTENT 0x4
#define FAN_CLASS_PRE_CONTENT 0x8
#define FAN_UNLIMITED_QUEUE 0x10
#define FAN_UNLIMITED_MARKS 0x20
#define FAN_ENABLE_AUDIT 0x40
#define FAN_REPORT_PIDFD 0x80
#define FAN_REPORT_TID 0x100
#define FAN_REPORT_FID 0x200
#define FAN_REPORT_DIR_FID 0x400
#define FAN_REPORT_NAME 0x800
#define FAN_REPORT_TARGET_FID 0x1000
#define FAN_MARK_ADD 0x1
#define FAN_MARK_REMOVE 0x2
#define FAN_MARK_DONT_FOLLOW 0x4
#define FAN_MARK_ONLYDIR 0x8
#define FAN_MARK_IGNORED_MASK 0x20
#define FAN_MARK_IGNORED_SURV_MODIFY 0x40
#define FAN_MARK_FLUSH 0x80
#define FAN_MARK_EVICTABLE 0x200
#define FAN_MARK_IGNORE 0x400
#define FAN_MARK_INODE 0
#define FAN_MARK_MOUNT 0x10
#define FAN_MARK_FILESYSTEM 0x100
#define FAN_EVENT_INFO_TYPE_FID 0x1
#define FAN_EVENT_INFO_TYPE_DFID_NAME 0x2
#define FAN_EVENT_INFO_TYPE_DFID 0x3
#define FAN_EVENT_INFO_TYPE_PIDFD 0x4
#define FAN_EVENT_INFO_TYPE_ERROR 0x5
#define FAN_ALLOW 0x1
#define FAN_DENY 0x2
#define FAN_AUDIT 0x10
#define FAN_NOFD (-1)
#define FANOTIFY_METADATA_VERSION 0x3
#define FAN_CLOSE (FAN_CLOSE_WRITE | FAN_CLOSE_NOWRITE)
#define FAN_MOVE (FAN_MOVED_FROM | FAN_MOVED_TO)
#define FAN_REPORT_DFID_NAME (FAN_REPORT_DIR_FID | FAN_REPORT_NAME)

struct fanotify_event_metadata {
	uint32_t event_len;
	uint8_t vers, reserved;
	uint16_t metadata_len;
	uint64_t mask __attribute__((__aligned__(8)));
	int32_t fd, pid;
};
struct fanotify_event_info_header {
	uint8_t info_type, pad;
	uint16_t len;
};
/* Behind it, the handle: a struct file_handle. */
struct fanotify_event_info_fid {
	struct fanotify_event_info_header hdr;
	struct { int val[2]; } fsid;
};
struct fanotify_response {
	int32_t fd;
	uint32_t response;
};
/* To go from one event to the next in what read() has given. */
#define FAN_EVENT_METADATA_LEN (sizeof(struct fanotify_event_metadata))
#define FAN_EVENT_NEXT(event, left) \
	((left) -= (event)->event_len, (struct fanotify_event_metadata *)((char *)(event) + (event)->event_len))
#define FAN_EVENT_OK(event, left) \
	((long)(left) >= (long)FAN_EVENT_METADATA_LEN && (long)(event)->event_len >= (long)FAN_EVENT_METADATA_LEN && (long)(event)->event_len <= (long)(left))

/* A descriptor to read events from; 0, or the descriptor, or -1 with errno: EPERM, EINVAL, EMFILE, ENOSYS, ENOENT ... */
int fanotify_init(unsigned int __flags, unsigned int __event_flags) __CRT_NOTHROW;
int fanotify_mark(int __fd, unsigned int __flags, uint64_t __mask, int __directory, const char *__path) __CRT_NOTHROW;
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define FAN_EPIDFD (-2)
#define FAN_NOPIDFD (-1)
#define FAN_EVENT_INFO_TYPE_OLD_DFID_NAME 10
#define FAN_ALL_CLASS_BITS 12
#define FAN_EVENT_INFO_TYPE_NEW_DFID_NAME 12
#define FAN_ALL_EVENTS 59
#define FAN_ALL_INIT_FLAGS 63
#define FAN_ALL_MARK_FLAGS 255
#define FAN_MARK_IGNORE_SURV 1088
#define FAN_REPORT_DFID_NAME_TARGET 7680
#define FAN_ALL_PERM_EVENTS 0x30000
#define FAN_ALL_OUTGOING_EVENTS 0x3403b
#endif

__CRT_END_DECLS

#endif
