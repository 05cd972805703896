Sub Settle(source As String, target As String, command As String)
  On Error Goto Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim doc As Object
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  Dim address As New com.sun.star.util.URL
  address.Complete = ".uno:" &amp; command
  Dim parser As Object
  parser = createUnoService("com.sun.star.util.URLTransformer")
  parser.parseStrict(address)
  Dim frame As Object
  frame = doc.CurrentController.Frame
  Dim dispatcher As Object
  dispatcher = frame.queryDispatch(address, "", 0)
  Dim sync(0) As New com.sun.star.beans.PropertyValue
  sync(0).Name = "SynchronMode"
  sync(0).Value = True
  dispatcher.dispatch(address, sync())
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "Text (encoded)"
  how(1).Name = "FilterOptions"
  how(1).Value = "UTF8,LF,,,"
  doc.storeToURL(ConvertToURL(target), how())
  doc.close(True)
Failed:
  StarDesktop.terminate()
End Sub
