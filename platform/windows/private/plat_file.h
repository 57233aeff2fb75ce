/* SPDX-License-Identifier: MIT */
/* The open-file table: descriptor -> HANDLE and flags, in two levels, as Microsoft's runtimes keep it. */
#ifndef PLAT_FILE_H
#define PLAT_FILE_H

#include "private/win32.h"
#include "private/plat_utf8_next.h"
#include "lock.h"

/* The low byte is what Microsoft's runtimes pass to a child in STARTUPINFO.lpReserved2. */
enum {
	PLAT_FILE_OPEN = 0x01,
	PLAT_FILE_END = 0x02, /* text mode has seen Ctrl-Z */
	PLAT_FILE_PIPE = 0x08,
	PLAT_FILE_NOINHERIT = 0x10,
	PLAT_FILE_APPEND = 0x20,
	PLAT_FILE_DEVICE = 0x40,
	PLAT_FILE_TEXT = 0x80, /* line ends are translated */
	PLAT_FILE_PASSED = 0xFF,
	/* Ours. */
	PLAT_FILE_TAKEN = 0x100, /* chosen for a new descriptor that is not ready yet */
	/* One of Microsoft's Unicode modes, and which encoding the file has. With PLAT_FILE_TEXT. */
	PLAT_FILE_UTF16 = 0x200,
	PLAT_FILE_CONSOLE = 0x400,
	PLAT_FILE_DIRECTORY = 0x800,
	PLAT_FILE_NONBLOCK = 0x1000,
	PLAT_FILE_READ = 0x2000,
	PLAT_FILE_WRITE = 0x4000,
	PLAT_FILE_UTF8 = 0x8000,
	PLAT_FILE_ENCODED = PLAT_FILE_UTF16 | PLAT_FILE_UTF8,
	/* The handle came from outside, and who made it decided whether a child gets it. No copy of it has this. */
	PLAT_FILE_GIVEN = 0x10000
};

struct plat_file {
	/* Written under the table's lock, read without: a program that closes a descriptor under another thread's hands has
	 * made its own trouble, here as on Linux. */
	HANDLE handle;
	/* The same. PLAT_FILE_OPEN appears last and goes first. */
	unsigned flags;
	/* Guards what follows, and the position while pread and pwrite have it elsewhere. */
	SRWLOCK lock;
	/* Read on one side of a call and not yet delivered: the rest of a character from the console; in text mode the byte after a
	 * CR; from a file in UTF-16 up to three units. */
	unsigned char ahead[6];
	unsigned char ahead_count;
	/* How many bytes of the first of these units' UTF-8 were delivered already. Says nothing if there are none. */
	unsigned char part;
	/* A high surrogate from the console whose low one did not come with it; or a low one for which the caller of _read() had no room. */
	unsigned short high;
	/* The console's last unit was a CR; an LF that follows belongs to it. */
	unsigned char after_cr;
	/* Output to the console: guards the character whose rest the next write brings. A file in UTF-16 has such a character, too; there
	 * the stream's lock must do. */
	struct crt_lock console_lock;
	struct plat_utf8_state character;
};

enum { PLAT_FILES_ROW = 64, PLAT_FILES_ROWS = 128, PLAT_FILES_MAX = PLAT_FILES_ROW * PLAT_FILES_ROWS };

/* The open descriptor's entry, or NULL. The standard ones and what a parent passed on are taken on the first call. In file_table.c; in a
 * program that needs no more of the table, write.c has one that knows the standard descriptors alone. */
struct plat_file *__plat_file(int fd);
/* Finds out what a handle leads to; the flags PIPE, DEVICE, CONSOLE of it, or -1 if it is no handle of a file. */
int __plat_file_kind(HANDLE handle);

/* Takes the lowest free descriptor from `least` on. -EMFILE, -ENOMEM. Then exactly one of the next two. */
int __plat_file_take(int least);
void __plat_file_install(int fd, HANDLE handle, unsigned flags);
void __plat_file_give_up(int fd);
/* Puts a handle in the place of whatever `fd` is; the old handle (NULL for none) is the caller's to close. */
int __plat_file_replace(int fd, HANDLE handle, unsigned flags, HANDLE *old);
/* Empties the entry; its handle is the caller's to close. -EBADF. */
int __plat_file_remove(int fd, HANDLE *old);
/* One more than the highest descriptor that may be open. */
int __plat_file_count(void);

/* Console input and output; UTF-8 outside. Bytes taken or delivered, or -E... The file's lock is not held. */
intptr_t __plat_console_write(struct plat_file *file, const unsigned char *bytes, size_t size);
intptr_t __plat_console_read(struct plat_file *file, unsigned char *bytes, size_t size);

/* One transfer, untranslated. `offset` NULL: at the file's own position. */
intptr_t __plat_raw_read(struct plat_file *file, void *buffer, size_t size);
intptr_t __plat_raw_write(struct plat_file *file, const void *buffer, size_t size);

/* The negative errno of a write that has just failed. In write.c, which is linked without the table of errors where nobody can look. */
int __plat_write_error(void);

/* Text mode's translation, linked into programs that may ask for it. Whoever sets PLAT_FILE_TEXT calls the first one before. */
void __plat_text_begin(void);
intptr_t __plat_text_read(struct plat_file *file, unsigned char *bytes, size_t size);
intptr_t __plat_text_write(struct plat_file *file, const void *bytes, size_t size);

/* Microsoft's Unicode modes (unicode.c), linked into programs that may ask for them. Whoever sets one of PLAT_FILE_ENCODED calls this before. */
void __plat_unicode_begin(void);
/* _setmode() for text and binary alone, with errno. */
int __crt_setmode_plain(int fd, int mode);
/* Text mode's translation of a file in UTF-16, which is no console, from and to UTF-8. Only text.c calls them. */
intptr_t __plat_utf16_read(struct plat_file *file, unsigned char *bytes, size_t size);
intptr_t __plat_utf16_write(struct plat_file *file, const unsigned char *bytes, size_t size);
/* What _read() and _write() do on a descriptor of PLAT_FILE_ENCODED: units of UTF-16, whatever the file has. How many, or -E... */
intptr_t __plat_unicode_read(struct plat_file *file, void *units, size_t count);
intptr_t __plat_unicode_write(struct plat_file *file, const void *units, size_t count);
/* Which of PLAT_FILE_ENCODED an open file is to have that was opened with `flags` and of which __plat_file_kind said `kind`: what its byte order mark says,
 * else what the flags say. Moves behind the mark; gives a new or empty file one. Or -E... */
int __plat_encoding(HANDLE handle, int flags, int kind);

#endif
