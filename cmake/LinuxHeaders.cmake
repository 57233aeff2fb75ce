# SPDX-License-Identifier: MIT
# The headers of include/ that are of use on Linux alone. Windows' sysroot does without them: a program (or its configure script) that finds
# <poll.h> or <sys/socket.h> takes it that their functions are there, where it would have asked <winsock2.h>.
set(LINUX_HEADERS
  aio.h bits/kernel_calls.h arpa/ftp.h arpa/inet.h arpa/nameser.h arpa/nameser_compat.h arpa/telnet.h arpa/tftp.h cpio.h dlfcn.h elf.h execinfo.h fpu_control.h fstab.h fts.h grp.h ifaddrs.h lastlog.h link.h mntent.h mqueue.h
  net/ethernet.h net/if.h net/if_arp.h net/ppp_defs.h net/route.h netdb.h netinet/ether.h netinet/icmp6.h netinet/if_ether.h netinet/igmp.h netinet/in.h
  netinet/in_systm.h netinet/ip.h netinet/ip6.h netinet/ip_icmp.h netinet/tcp.h netinet/udp.h netpacket/packet.h nl_types.h paths.h poll.h pty.h
  pwd.h resolv.h scsi/scsi.h scsi/scsi_ioctl.h scsi/sg.h shadow.h spawn.h
  sys/acct.h sys/auxv.h sys/dir.h sys/epoll.h sys/eventfd.h sys/fanotify.h sys/fcntl.h sys/fsuid.h sys/inotify.h sys/io.h sys/ioctl.h sys/ipc.h sys/kd.h
  sys/klog.h sys/mman.h sys/mount.h sys/msg.h sys/mtio.h sys/personality.h sys/pidfd.h sys/poll.h sys/prctl.h sys/procfs.h sys/ptrace.h sys/quota.h sys/random.h
  sys/reboot.h sys/reg.h sys/resource.h sys/select.h sys/sem.h sys/sendfile.h sys/shm.h sys/signal.h sys/signalfd.h sys/single_threaded.h sys/socket.h sys/soundcard.h sys/statfs.h
  sys/statvfs.h sys/swap.h sys/syscall.h sys/sysinfo.h sys/syslog.h sys/sysmacros.h sys/termios.h sys/timerfd.h sys/timex.h sys/ttydefaults.h
  sys/ucontext.h sys/uio.h sys/un.h sys/unistd.h sys/user.h sys/utsname.h sys/vfs.h sys/vt.h sys/xattr.h syscall.h syslog.h tar.h termio.h termios.h ucontext.h
  ulimit.h utmp.h utmpx.h values.h wait.h wordexp.h)
