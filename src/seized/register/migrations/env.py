"""Runs the steps on the connection that `upgrade` hands over."""

from alembic import context

from seized.register.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
