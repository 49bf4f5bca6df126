#!/usr/bin/python3
"""Runs Debian's apertium-apy on 127.0.0.1 alone: by itself it listens on every interface and has no option for that.

Takes the options and the folder of modes that apertium-apy takes. With `-p 0` it finds a free port itself. Says where it
listens in one line: `listening on http://127.0.0.1:PORT`.
"""
import tornado.tcpserver
from tornado.netutil import bind_sockets


def bind_loopback(self, port, *_args, **_options):
    sockets = bind_sockets(port, '127.0.0.1')
    self._pending_sockets.extend(sockets)
    print('listening on http://127.0.0.1:%d' % sockets[0].getsockname()[1], flush=True)


tornado.tcpserver.TCPServer.bind = bind_loopback

from apertium_apy.apy import main  # noqa: E402  (after the change above)

main()
